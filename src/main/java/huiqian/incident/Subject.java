package huiqian.incident;

import huiqian.approval.ledger.Request;

/**
 * What failed work belongs to.
 *
 * @param request the application; null for work of the platform at large
 * @param work the step's name, or what the platform was about
 * @param instance the engine's id of the case; null for work of the platform at large
 */
record Subject(Request request, String work, String instance) {

    String inFull() {
        if (request == null) return "后台任务「%s」（不属于任何申请）".formatted(work);
        return "「%s」（%s，%s）的「%s」".formatted(request.getTitle(), request.getNumber(), request.getFlowName(), work);
    }

    String number() {
        return request == null ? null : request.getNumber();
    }
}
