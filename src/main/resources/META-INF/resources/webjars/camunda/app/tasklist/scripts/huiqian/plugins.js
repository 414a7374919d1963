// The union's additions to Tasklist. Plain ES modules, loaded by scripts/config.js.
import './account.js';
import {askAboutBoxes} from './boxes.js';
import {announceDecisions} from './decided.js';
import {watchForms} from './form-language.js';
import {keepForms} from './forms.js';
import {offerSearch} from './inbox-search.js';
import {guardForms} from './leaving.js';
import {countLetters} from './letters.js';
import {watchLookups} from './lookup.js';
import {readNumbers} from './number-fields.js';
import {fitPhones} from './phone.js';
import {outliveSessions} from './session-end.js';
import {announceNumbers} from './submitted.js';
import {openForms} from './unclaimed.js';
import admins from './admins.js';
import cards from './cards.js';
import myRequests from './my-requests.js';
import notices from './notices.js';
import taskRecord from './task-record.js';

watchForms();
keepForms();
guardForms();
askAboutBoxes();
readNumbers();
countLetters();
outliveSessions();
watchLookups();
announceNumbers();
announceDecisions();
fitPhones();
openForms();
offerSearch();

export default [...myRequests, notices, admins, cards, taskRecord];
