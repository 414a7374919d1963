package huiqian.record;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A QR code as dark boxes, so that it prints sharp at any size. */
final class QrCode {

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    /** Neighbouring rows overlap by this share of a module: viewers would show a seam between them. */
    private static final float OVERLAP = 0.03f;

    private QrCode() {}

    /** The dark parts of the code for a text, within a square given by its upper left corner. */
    static List<Canvas.Box> boxes(String text, float left, float top, float size) {
        BitMatrix matrix = encode(text);
        float module = size / matrix.getWidth();
        List<Canvas.Box> boxes = new ArrayList<>();
        for (int row = 0; row < matrix.getHeight(); row++) {
            float bottom = top - (row + 1) * module;
            for (int start = 0; start < matrix.getWidth(); start++) {
                int end = start;
                while (end < matrix.getWidth() && matrix.get(end, row)) end++;
                if (end == start) continue;
                boxes.add(
                        new Canvas.Box(left + start * module, bottom, (end - start) * module, module * (1 + OVERLAP)));
                start = end;
            }
        }
        return boxes;
    }

    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalStateException("No QR code for " + text, e);
        }
    }
}
