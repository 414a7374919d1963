// Chinese whatever the browser prefers: a language that is not available falls back to it.
import '../../tasklist/scripts/huiqian/owner.js';
import {wordsOf} from '../../tasklist/scripts/huiqian/ready.js';

await wordsOf('cockpit');

export default {
  app: {name: '监控', vendor: '会签'},
  locales: {availableLocales: ['zh'], fallbackLocale: 'zh'},
  dateFormat: {monthName: 'MMMM', day: 'DD', abbr: 'MM-DD HH:mm', normal: 'YYYY-MM-DD HH:mm', long: 'LLLL', short: 'YYYY-MM-DD'},
  disableWelcomeMessage: true,
  customScripts: ['scripts/huiqian/unsaid.js', '../tasklist/scripts/huiqian/account.js']
};
