package huiqian.approval.listing;

import huiqian.approval.pages.Moment;

/**
 * How a request stands, in a sentence.
 *
 * @param words 等沈若曦审批，已 3 小时; empty where nothing more is to come
 * @param duty what whoever looks has to do about it themselves; null for nothing
 * @param due until when; null where there is no duty
 * @param waitsForOthers whether a step waits for somebody else
 */
public record Standing(String words, String duty, Moment.Due due, boolean waitsForOthers) {}
