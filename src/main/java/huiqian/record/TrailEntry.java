package huiqian.record;

import java.time.Instant;

/** One line of the trail: at which step who did what, in which post, with which remark, and when. */
record TrailEntry(String step, String who, String what, String remark, Instant at) {}
