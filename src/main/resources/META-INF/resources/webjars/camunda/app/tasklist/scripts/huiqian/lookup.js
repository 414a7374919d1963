// A list of thousands is not sent along with a form: its field is a text, and what is typed into it is looked for on the server.
import {el, fill} from './dom.js';
import {read} from './api.js';

const pause = 250;
const fields = 'input[id*="lookup_"]';
let made = 0;

/** From now on such fields offer what they find. */
export function watchLookups() {
  document.body.addEventListener('focusin', ({target}) => {
    if (target.matches(fields) && !target.hqLookup && !target.readOnly && !target.disabled) target.hqLookup = new Lookup(target);
  });
}

class Lookup {
  constructor(input) {
    this.input = input;
    this.list = /lookup_([A-Za-z]+)_/.exec(input.id)[1];
    this.choices = el('ul', {class: 'hq-choices', role: 'listbox', id: `hq-choices-${++made}`, hidden: true});
    // On the page rather than in the form, which is drawn anew at each key.
    document.body.append(this.choices);
    input.autocomplete = 'off';
    for (const [name, value] of Object.entries({role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.choices.id, 'aria-expanded': 'false'}))
      input.setAttribute(name, value);
    input.addEventListener('input', () => this.later());
    input.addEventListener('focus', () => this.later());
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', event => this.key(event));
    this.later();
  }

  later() {
    if (this.choosing) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), pause);
  }

  look() {
    const text = this.input.value;
    read(`/api/options/${this.list}`, {q: text}).then(
      ({items}) => text === this.input.value && document.activeElement === this.input && this.show(items, text),
      problem => this.say(problem.message)
    );
  }

  show(items, text) {
    this.items = items;
    this.at = -1;
    if (!items.length) return this.say(`没有找到「${text}」，请换个词`);
    fill(this.choices, items.map((item, index) => this.choice(item, index)));
    this.open();
  }

  choice(item, index) {
    return el(
      'li',
      {
        role: 'option',
        id: `${this.choices.id}-${index}`,
        // Before the field loses its focus.
        onmousedown: event => {
          event.preventDefault();
          this.choose(index);
        }
      },
      item.label
    );
  }

  say(message) {
    this.items = [];
    fill(this.choices, el('li', {class: 'hq-none'}, message));
    this.open();
  }

  open() {
    const place = this.input.getBoundingClientRect();
    Object.assign(this.choices.style, {
      left: `${place.left + scrollX}px`,
      top: `${place.bottom + scrollY}px`,
      width: `${place.width}px`
    });
    this.choices.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
  }

  close() {
    clearTimeout(this.timer);
    this.choices.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  key(event) {
    const moves = {ArrowDown: 1, ArrowUp: -1};
    if (this.choices.hidden || !this.items.length) return;
    if (event.key in moves) this.mark(this.at + moves[event.key]);
    else if (event.key === 'Enter' && this.at >= 0) this.choose(this.at);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  mark(index) {
    this.at = Math.max(0, Math.min(index, this.items.length - 1));
    [...this.choices.children].forEach((choice, each) => choice.setAttribute('aria-selected', String(each === this.at)));
    this.choices.children[this.at].scrollIntoView({block: 'nearest'});
    this.input.setAttribute('aria-activedescendant', this.choices.children[this.at].id);
  }

  choose(index) {
    this.choosing = true;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(this.input, this.items[index].value);
    this.input.dispatchEvent(new Event('input', {bubbles: true}));
    this.choosing = false;
    this.close();
  }
}
