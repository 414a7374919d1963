// What Cockpit says without asking its locale file: replaced as it appears, in the places where Cockpit alone speaks.

const types = {
  Boolean: '是/否',
  Bytes: '二进制',
  Date: '日期',
  Double: '小数',
  File: '文件',
  Integer: '整数',
  Json: 'JSON 内容',
  Long: '长整数',
  Null: '空',
  Object: '对象',
  Short: '短整数',
  String: '文本',
  Xml: 'XML 内容'
};

const jobs = {
  'Failed Job': '作业失败',
  failedExternalTask: '外部任务失败',
  'async-continuation': '异步继续',
  'timer-transition': '边界定时器',
  'timer-intermediate-transition': '中间定时器',
  'timer-start-event': '启动定时器',
  'timer-start-event-subprocess': '子流程启动定时器',
  'batch-monitor-job': '批处理监控'
};

// What ends in a colon begins a longer text.
const texts = [
  ['thead td.actions', {Actions: '操作'}],
  ['.null-value', {null: '空'}],
  ['td.col-type, .modal select', types],
  ['td.col-value.type-boolean', {true: '是', false: '否'}],
  ['td.col-value, .value-wrapper', {Download: '下载', Upload: '上传'}],
  ['td.message i', {'Message is null.': '没有信息。'}],
  ['td.type', jobs],
  ['td.configuration', {'async-before': '节点开始前', 'async-after': '节点结束后', 'DURATION:': '时长：', 'DATE:': '时间：', 'CYCLE:': '周期：'}],
  ['p.invalid', {'Invalid Date Value.': '日期无效。'}],
  ['.tooltip', {'Toggle this section': '展开或收起此栏', 'Suspended Job Definition': '已挂起的作业定义'}]
];

// Timers that a step's settings stand for have no shape to bear a name: Cockpit has their ids alone.
const settings = {remind: '到时提醒办理人', escalate: '到时上报上一级'};

const titles = {'zoom in': '放大', 'zoom out': '缩小', 'reset zoom': '恢复原大小', 'Select all': '全选'};

new MutationObserver(records => records.forEach(mend)).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true
});

function mend(record) {
  if (record.type === 'characterData') return mendText(record.target);
  record.addedNodes.forEach(mendTree);
}

function mendTree(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) mendText(node);
    else if (node.nodeType === Node.ELEMENT_NODE) mendElement(node);
  }
}

function mendText(node) {
  const text = chinese(node.parentElement, node.data.trim());
  if (text) node.data = text;
}

function mendElement(element) {
  const title = element.getAttribute('title');
  if (Object.hasOwn(titles, title)) element.setAttribute('title', titles[title]);
  // Angular names its options twice, and browsers show the label.
  const label = element.matches('option[label]') && chinese(element, element.label);
  if (label) element.label = label;
}

function chinese(element, text) {
  for (const [place, words] of text && element ? texts : []) {
    const beginning = text.split(' ', 1)[0];
    if (Object.hasOwn(words, text) && element.closest(place)) return words[text];
    if (Object.hasOwn(words, beginning) && beginning.endsWith(':') && element.closest(place)) {
      return words[beginning] + text.slice(beginning.length).trim();
    }
  }
  return text && element && element.closest('td') ? timer(text) : null;
}

function timer(text) {
  const [, step, word] = /^(\w+_\w+)_(remind|escalate)$/.exec(text) || [];
  if (!word) return null;
  const label = document.querySelector(`[data-element-id="${step}"] .djs-label`);
  return label ? `${label.textContent}：${settings[word]}` : settings[word];
}

export default [];
