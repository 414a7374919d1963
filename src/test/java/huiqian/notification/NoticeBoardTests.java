package huiqian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NoticeSlice
class NoticeBoardTests {

    @Autowired
    NoticeBoard board;

    @Autowired
    NoticeBoard book;

    @Test
    void showsUnreadNoticesNewestFirst() {
        book.tell(List.of("chair", "vice1"), Stand.NUMBER, "先");
        book.tell(List.of("chair"), Stand.NUMBER, "后");
        assertThat(board.unread("chair")).extracting(Notice::getMessage).containsExactly("后", "先");
        assertThat(board.unread("vice1")).singleElement().satisfies(notice -> {
            assertThat(notice.getPerson()).isEqualTo("vice1");
            assertThat(notice.getRequestNumber()).isEqualTo(Stand.NUMBER);
            assertThat(notice.getCreatedAt()).isEqualTo(Stand.NOW);
            assertThat(notice.getReadAt()).isNull();
        });
        assertThat(board.unread("nobody")).isEmpty();
    }

    @Test
    void tellsNobodyTwice() {
        book.tell(List.of("chair", "chair"), Stand.NUMBER, "一次");
        assertThat(board.unread("chair")).hasSize(1);
    }

    @Test
    void hidesWhatWasRead() {
        book.tell(List.of("chair"), Stand.NUMBER, "先");
        book.tell(List.of("chair"), Stand.NUMBER, "后");
        board.markRead("chair", List.of(board.unread("chair").get(1).getId()));
        assertThat(board.unread("chair")).extracting(Notice::getMessage).containsExactly("后");
        board.markRead("chair", List.of());
        assertThat(board.unread("chair")).hasSize(1);
    }

    @Test
    void leavesOtherPeoplesNoticesUnread() {
        book.tell(List.of("chair"), Stand.NUMBER, "给主席");
        board.markRead("vice1", List.of(board.unread("chair").get(0).getId()));
        assertThat(board.unread("chair")).hasSize(1);
    }

    @Test
    void showsAtMostTwoHundred() {
        for (int i = 1; i <= 201; i++) book.tell(List.of("chair"), Stand.NUMBER, "第" + i);
        assertThat(board.unread("chair"))
                .hasSize(200)
                .first()
                .extracting(Notice::getMessage)
                .isEqualTo("第201");
    }

    @Test
    void keepsTheLongestReason() {
        book.tell(List.of("chair"), Stand.NUMBER, "长".repeat(4500));
        assertThat(board.unread("chair").get(0).getMessage()).hasSize(4500);
    }
}
