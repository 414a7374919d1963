// Numbers as people write them: 12,500 and ２５００．５ and ¥2500 and 2,500.50元.

const invisible = /\p{Cf}/gu;
const currency = /^(?:人民币|rmb|cny|¥)|(?:元整|元|圆)$/giu;
const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** The text with half-width signs, without currency and what cannot be seen; blanks between digits read as the commas they stand for. */
function tidy(text) {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/−/g, '-')
    .replace(/(?<=\d)。(?=\d|$)/g, '.')
    .trim()
    .replace(currency, '')
    .trim()
    .replace(currency, '')
    .trim()
    .replace(/\s*,\s*/g, ',')
    .replace(/(?<=\d)\s+(?=\d)/g, ',')
    .replace(/^([+-])\s+/, '$1');
}

/** The number in plain digits, or null if it cannot be told which it is. */
export function plainNumber(text) {
  const number = tidy(text);
  return plain.test(number) || grouped.test(number) ? number.replace(/,/g, '').replace(/^\+/, '').replace(/\.$/, '') : null;
}

/** What stands for the beginning of a number while it is being typed, with its commas; null if it is none. */
export function begunNumber(text) {
  const begun = tidy(text);
  return /^[+-]?[\d,]*\.?\d*$/.test(begun) ? begun : null;
}

/** Why a text is no number, or no whole one where only those are asked for. */
export function objection(text, whole) {
  const shown = text.length > 20 ? `${text.slice(0, 20)}…` : text;
  return /^[+-]?[\d,.]+$/.test(tidy(text))
    ? `看不出「${shown}」是多少，已清空：逗号只作千位分隔，后面应有三位数字${whole ? '' : '；小数请用点'}。请重新填写。`
    : `「${shown}」不是数字，没有填入。请只填写数字，例如 ${whole ? '2500' : '2500.5'}。`;
}
