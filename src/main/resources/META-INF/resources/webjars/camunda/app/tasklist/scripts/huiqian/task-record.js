// The tab 审批记录 of a task: the request it belongs to, from the first filing to the last decision.
import {el, fill} from './dom.js';
import {post, read} from './api.js';
import {ask} from './ask.js';
import {attachments, heading, records, trail} from './trail.js';

export default {
  id: 'task-detail-record',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: '审批记录'},
  render(container, {taskId, api}) {
    const view = el('div', {class: 'hq-view hq-task-record'}, el('p', {class: 'hq-empty'}, '正在加载…'));
    container.append(view);
    read(`/api/tasks/${encodeURIComponent(taskId)}/request`).then(
      request =>
        fill(
          view,
          heading(request),
          isLeftBehind(request) && leftBehind(view, request, api),
          el('div', {class: 'hq-records'}, records(request)),
          attachments(request),
          trail(request)
        ),
      problem => complain(view, problem)
    );
  }
};

/** Returned to an applicant who has left: others were asked to see to it. */
function isLeftBehind(request) {
  const deciders = (request.currentSteps || []).flatMap(step => step.deciders);
  return request.status === 'RETURNED' && deciders.length > 0 && !deciders.some(person => person.id === request.applicant);
}

function leftBehind(view, request, api) {
  const withdraw = async () => {
    if (!(await ask(`申请 ${request.number} 撤回后不能恢复，确定代申请人撤回吗？`, '代为撤回'))) return;
    post(`/api/requests/${encodeURIComponent(request.number)}/withdrawal`, undefined, api && api.CSRFToken).then(
      () => fill(view, el('p', {class: 'hq-empty'}, `申请 ${request.number} 已代为撤回。`)),
      problem => complain(view, problem)
    );
  };
  return el(
    'p',
    {class: 'hq-left-behind'},
    '申请人已离任。可以在「表单」里代为修改并重新提交，也可以 ',
    el('button', {class: 'btn btn-danger btn-sm', type: 'button', onclick: withdraw}, '代为撤回'),
    ' 。代为修改的人不能再审批这份申请。'
  );
}

function complain(view, problem) {
  fill(view, el('p', {class: 'hq-problem', role: 'alert'}, problem.message));
}
