package huiqian.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import huiqian.member.Credentials.MustWait;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlowChecksTests {

    private final SlowChecks checks = new SlowChecks();

    @Test
    void answersInTurn() {
        try (SlowChecks.Place place = checks.enter("203.0.113.7")) {
            assertThat(place.inTurn(() -> true)).isTrue();
            assertThat(place.inTurn(() -> false)).isFalse();
        }
    }

    @Test
    void letsOneClientHaveHalfOfThePlaces() {
        List<SlowChecks.Place> places = taken("203.0.113.7", SlowChecks.MOST_OF_ONE);

        assertThatExceptionOfType(MustWait.class)
                .isThrownBy(() -> checks.enter("203.0.113.7"))
                .matches(wait -> !wait.isCrowded())
                .withMessage("您所在的网络同时登录的次数过多，请在 5 秒后再试");
        checks.enter("203.0.113.8").close();
        places.get(0).close();
        checks.enter("203.0.113.7").close();
    }

    @Test
    void letsNobodyInWhileAllPlacesAreTaken() {
        List<SlowChecks.Place> places = new ArrayList<>();
        for (String client : List.of("203.0.113.1", "203.0.113.2")) places.addAll(taken(client, SlowChecks.MOST / 2));

        assertThatExceptionOfType(MustWait.class)
                .isThrownBy(() -> checks.enter("203.0.113.3"))
                .matches(MustWait::isCrowded)
                .withMessage("同时登录的人太多，请在 5 秒后再试");
        places.forEach(SlowChecks.Place::close);
        assertThat(taken("203.0.113.3", SlowChecks.MOST_OF_ONE)).hasSize(SlowChecks.MOST_OF_ONE);
    }

    @Test
    void givesTheTurnBackWhateverHappens() {
        for (int i = 0; i < 100; i++)
            try (SlowChecks.Place place = checks.enter("203.0.113.7")) {
                assertThatExceptionOfType(IllegalStateException.class)
                        .isThrownBy(() -> place.inTurn(() -> {
                            throw new IllegalStateException();
                        }));
            }
    }

    private List<SlowChecks.Place> taken(String client, int count) {
        return IntStream.range(0, count).mapToObj(i -> checks.enter(client)).toList();
    }
}
