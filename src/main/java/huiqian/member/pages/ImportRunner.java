package huiqian.member.pages;

import huiqian.shared.OnBehalf;
import huiqian.shared.Refusal;
import huiqian.sheet.SheetFile;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Carries out confirmed imports beyond the request that asked for them. */
@Component
class ImportRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    static final String UNKNOWN = "导入时系统出错。名册没有任何改动，请稍后重试；仍不成功请联系技术人员查看日志。";

    /** A small import is done before the page that shows it is asked for. */
    private static final int SHORT_MILLIS = 1500;

    private static final int FAREWELL_SECONDS = 30;

    private final ImportBook book;
    private final PeopleDesk desk;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "roster-import"));

    ImportRunner(ImportBook book, PeopleDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    /** Begins it, unless it was begun before. @throws Refusal while another is running */
    void begin(ImportDraft draft, String admin, String address) {
        if (!book.begin(draft.id(), admin)) return;
        Future<?> work = worker.submit(() -> OnBehalf.of(admin, address, () -> carryOut(draft, admin)));
        awaitShortly(work);
    }

    private void carryOut(ImportDraft draft, String admin) {
        try {
            desk.take(SheetFile.read(draft.content()), draft.scope(), admin, draft.id());
        } catch (Refusal refusal) {
            book.fail(draft.id(), refusal.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("The import {} failed", draft.id(), failure);
            book.fail(draft.id(), UNKNOWN);
        }
    }

    private static void awaitShortly(Future<?> work) {
        try {
            work.get(SHORT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            // The page shows how far it is.
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What runs is let finish, for a while. */
    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) worker.shutdownNow();
    }
}
