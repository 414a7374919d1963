// What form-js 1.8 and the diagram viewer say, and how it reads in Chinese.

const fixed = {
  'Field is required.': '请填写此项。',
  'Value is not a number.': '请填写数字。',
  'Value is expected to be an integer.': '请填写整数。',
  'Field must be a valid email.': '请填写正确的邮箱地址。',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': '请填写带国家代码的电话号码，例如 +8613800138000。',
  'Date and time must both be entered.': '日期和时间都要填写。',
  'No results': '没有匹配的选项',
  'All values selected': '已全部选择',
  'No options source defined in the form definition': '没有可选项',
  'Nothing to show.': '没有内容。',
  'Add new': '添加一项',
  'Collapse': '收起',
  'Select': '请选择',
  'Search': '搜索',
  'Remove tag': '移除',
  'Increment': '增加',
  'Decrement': '减少',
  'Previous page': '上一页',
  'Next page': '下一页',
  'Skip to search': '跳到搜索框',
  'Click to remove sorting': '点击取消排序',
  'hh:mm': '时:分',
  'hh:mm ?m': '时:分',
  'This is an image placeholder': '图片',
  'zoom in': '放大',
  'zoom out': '缩小',
  'reset zoom': '恢复原大小'
};

const patterns = [
  [/^Field must match pattern (.*)\.$/s, () => '格式不正确。'],
  [/^Field must have minimum value of (.*)\.$/, ([, n]) => `不能小于 ${n}。`],
  [/^Field must have maximum value of (.*)\.$/, ([, n]) => `不能大于 ${n}。`],
  [/^Field must have minimum length of (.*)\.$/, ([, n]) => `至少填写 ${n} 个字。`],
  [/^Field must have maximum length of (.*)\.$/, ([, n]) => `最多填写 ${n} 个字。`],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, ([, n]) => `最多保留 ${n} 位小数。`],
  [/^Please select a valid value, the two nearest valid values are (.*) and (.*)\.$/, ([, a, b]) => `请填写有效的值，最接近的是 ${a} 和 ${b}。`],
  [/^Expand all \((\d+)\)$/, ([, n]) => `展开全部（${n}）`],
  [/^Remove list item (\d+)$/, ([, n]) => `移除第 ${n} 项`],
  [/^Click to sort by (.*) ascending$/s, ([, name]) => `点击按「${name}」升序排列`],
  [/^Click to sort by (.*) descending$/s, ([, name]) => `点击按「${name}」降序排列`],
  [/^yyyy\/mm\/dd$/, () => '年/月/日'],
  [/^ of $/, () => ' / ']
];

/** The Chinese for a message, or null if it is none of theirs. */
export function translate(message) {
  const text = message.trim();
  if (Object.hasOwn(fixed, text)) return fixed[text];
  for (const [pattern, words] of patterns) {
    const found = pattern.exec(message) || pattern.exec(text);
    if (found) return words(found);
  }
  return null;
}
