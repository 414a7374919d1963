// Chinese whatever the browser prefers: a language that is not available falls back to it.
import './huiqian/owner.js';
import {wordsOf} from './huiqian/ready.js';

await wordsOf('tasklist');

export default {
  app: {name: '待办', vendor: '会签'},
  locales: {availableLocales: ['zh'], fallbackLocale: 'zh'},
  dateFormat: {monthName: 'MMMM', day: 'DD', abbr: 'MM-DD HH:mm', normal: 'YYYY-MM-DD HH:mm', long: 'LLLL', short: 'YYYY-MM-DD'},
  disableWelcomeMessage: true,
  customScripts: ['scripts/huiqian/plugins.js'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: '认领当前选中的待办'},
    focusFilter: {key: 'ctrl+shift+f', description: '跳到第一个筛选'},
    focusList: {key: 'ctrl+alt+l', description: '跳到待办列表的第一项'},
    focusForm: {key: 'ctrl+alt+f', description: '跳到表单的第一个输入框'},
    startProcess: {key: 'ctrl+alt+p', description: '发起申请'}
  }
};
