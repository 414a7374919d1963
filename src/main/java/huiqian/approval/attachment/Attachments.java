package huiqian.approval.attachment;

import huiqian.approval.attachment.Attachment.Origin;
import huiqian.approval.ledger.Chain;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.RequestRepository;
import huiqian.shared.Refusal;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The attachments of requests: who reads them, who adds and removes them, and when. */
@Component
public class Attachments {

    /** So many may a request have. */
    public static final int MOST = 10;

    private final AttachmentRepository attachments;
    private final Contents contents;
    private final Places places;
    private final RequestRepository requests;
    private final Ledger ledger;
    private final Chain chain;
    private final Clock clock;

    Attachments(
            AttachmentRepository attachments,
            Contents contents,
            Places places,
            RequestRepository requests,
            Ledger ledger,
            Chain chain,
            Clock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.places = places;
        this.requests = requests;
        this.ledger = ledger;
        this.chain = chain;
        this.clock = clock;
    }

    /** A request's, in the order in which they came to it. Who may read the request is for the caller to check. */
    public List<Attachment> of(String number) {
        return attachments.of(number);
    }

    /** One of a request. @throws Refusal 404 to whoever may not read the request, as if there were none */
    public Attachment one(String number, String id, String person) {
        return attachments
                .findById(id)
                .filter(found -> number.equals(found.getRequestNumber()) && ledger.mayRead(number, person))
                .orElseThrow(Attachments::unknown);
    }

    /** One that its owner has staged. @throws Refusal 404 to everybody else */
    public Attachment staged(String id, String person) {
        return attachments
                .findById(id)
                .filter(found -> found.getRequestNumber() == null
                        && found.getUploadedBy().equals(person))
                .orElseThrow(Attachments::unknown);
    }

    /** The content of one that the caller was shown; it is fetched as it is read. */
    public InputStream open(Attachment attachment) {
        return contents.open(attachment.getId(), attachment.getSize());
    }

    /** Whether the person may add one now. */
    public boolean mayAdd(String number, String person) {
        return ledger.find(number)
                .flatMap(request -> places.of(request, person))
                .filter(place -> attachments.of(number).size() < MOST)
                .isPresent();
    }

    /** What {@link #bind} would say, asked before somebody waits for an upload. */
    void insistOnRoom(String number, String person) {
        Request request = ledger.find(number)
                .filter(found -> ledger.mayRead(number, person))
                .orElseThrow(() -> noRequest(number));
        places.insist(request, person);
        insistOnRoom(attachments.of(number));
    }

    /**
     * Makes what a person has staged part of a request: with an application that the person has just filed, before or after a revision, or before a
     * step of theirs is completed. What is part of it already, or is the same file once more, is left out.
     *
     * @param ids as {@link Uploads#stage} answered them
     * @throws Refusal 404 to whoever may not read the request and for what the person has not staged, 403 or 409 if the person may not add to it
     *     now, 409 if they become too many; then nothing is bound
     */
    @Transactional
    public List<Attachment> bind(String number, Collection<String> ids, String person) {
        if (ids.isEmpty()) return List.of();
        return bind(number, ids, person, Origin.FILED);
    }

    /** The same for one that was uploaded to the request itself. */
    @Transactional
    public Attachment add(String number, String id, String person) {
        return bind(number, List.of(id), person, Origin.ADDED).get(0);
    }

    private List<Attachment> bind(String number, Collection<String> ids, String person, Origin atFirst) {
        Request request = locked(number, person);
        Place place = places.insist(request, person);
        if (place.origin() == Origin.ADDED && atFirst == Origin.FILED)
            place = new Place(Origin.FILED, place.round(), "提交申请", null, false);
        List<Attachment> there = new ArrayList<>(attachments.of(number));
        List<Attachment> bound = new ArrayList<>();
        for (String id : ids) {
            if (there.stream().anyMatch(known -> known.getId().equals(id))) continue;
            Attachment one = attachments.lockStaged(id, person).orElseThrow(Attachments::unknown);
            Optional<Attachment> twin = twin(there, one);
            if (twin.isPresent()) attachments.delete(one);
            else there.add(bind(request, there, one, place));
            bound.add(twin.orElse(one));
        }
        return bound;
    }

    private Attachment bind(Request request, List<Attachment> there, Attachment staged, Place place) {
        insistOnRoom(there);
        staged.boundTo(request.getNumber(), place, clock.instant());
        if (there.isEmpty()) attachments.mark(request.getNumber());
        if (!place.open()) chain.seal(request, List.of(staged));
        return staged;
    }

    /** A second click, or the same file chosen again. */
    private static Optional<Attachment> twin(List<Attachment> there, Attachment one) {
        return there.stream()
                .filter(known -> known.getSha256().equals(one.getSha256())
                        && known.getName().equals(one.getName())
                        && known.getUploadedBy().equals(one.getUploadedBy()))
                .findFirst();
    }

    /**
     * Takes one away that is only staged, or that came to an application while it is with the applicant.
     *
     * @throws Refusal 404 to whoever may not read it, 403 to whoever did not add it, 409 once it has been before somebody who decides
     */
    @Transactional
    public void remove(String id, String person) {
        Optional<String> number = attachments.numberOf(id);
        // Read after the lock: who was first may have submitted it meanwhile.
        number.ifPresent(bound -> locked(bound, person));
        Attachment found = number.isPresent()
                ? attachments.findById(id).orElseThrow(Attachments::unknown)
                : attachments.lockStaged(id, person).orElseThrow(Attachments::unknown);
        if (!found.getUploadedBy().equals(person)) throw Refusal.forbidden("只能删除自己上传的附件");
        if (found.isSealed()) throw Refusal.conflict("「%s」已经提交，留作记录，不能删除".formatted(found.getName()));
        attachments.delete(found);
    }

    private Request locked(String number, String person) {
        // First of all: what was read before the lock would be believed after it.
        Request request = requests.lock(number).orElseThrow(() -> noRequest(number));
        if (!ledger.mayRead(number, person)) throw noRequest(number);
        return request;
    }

    private static void insistOnRoom(List<Attachment> there) {
        if (there.size() >= MOST) throw Refusal.conflict("每份申请最多 %d 个附件，不能再添加".formatted(MOST));
    }

    private static Refusal noRequest(String number) {
        return Refusal.unknown("没有编号为「%s」的申请".formatted(number));
    }

    private static Refusal unknown() {
        return Refusal.unknown("没有这个附件，可能已经删除");
    }
}
