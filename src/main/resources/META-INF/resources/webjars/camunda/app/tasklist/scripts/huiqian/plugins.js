// The union's additions to Tasklist. Plain ES modules, loaded by scripts/config.js.
import './account.js';
import {watchForms} from './form-language.js';
import {guardForms} from './form-guard.js';
import {watchLookups} from './lookup.js';
import {announceNumbers} from './submitted.js';
import admins from './admins.js';
import cards from './cards.js';
import myRequests from './my-requests.js';
import notices from './notices.js';
import taskRecord from './task-record.js';

watchForms();
guardForms();
watchLookups();
announceNumbers();

export default [...myRequests, notices, admins, cards, taskRecord];
