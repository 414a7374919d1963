// Cockpit keeps its own languages until it is translated.
import '../../tasklist/scripts/huiqian/patience.js';

export default {
  app: {name: '监控', vendor: '会签'},
  dateFormat: {monthName: 'MMMM', day: 'DD', abbr: 'MM-DD HH:mm', normal: 'YYYY-MM-DD HH:mm', long: 'LLLL', short: 'YYYY-MM-DD'},
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/scripts/huiqian/account.js']
};
