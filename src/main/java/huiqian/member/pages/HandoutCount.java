package huiqian.member.pages;

/** How many initial passwords of an import can still be looked up. */
record HandoutCount(String run, long left) {}
