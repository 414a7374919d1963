// The tab 审批记录 of a task: the request it belongs to, from the first filing to the last decision.
import {el, fill} from './dom.js';
import {read} from './api.js';
import {heading, records, trail} from './trail.js';

export default {
  id: 'task-detail-record',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: '审批记录'},
  render(container, {taskId}) {
    const view = el('div', {class: 'hq-view hq-task-record'}, el('p', {class: 'hq-empty'}, '正在加载…'));
    container.append(view);
    read(`/api/tasks/${encodeURIComponent(taskId)}/request`).then(
      request => fill(view, heading(request), el('div', {class: 'hq-records'}, records(request)), trail(request)),
      problem => fill(view, el('p', {class: 'hq-problem', role: 'alert'}, problem.message))
    );
  }
};
