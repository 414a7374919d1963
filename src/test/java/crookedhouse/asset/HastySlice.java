package crookedhouse.asset;

import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;

/** Starts a context, and would do so in the run of the quick tests. */
@DataJpaTest
@interface HastySlice {}
