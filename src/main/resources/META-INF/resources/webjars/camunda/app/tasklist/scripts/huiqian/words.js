// How the API's codes read.

const statuses = {
  PENDING: '审批中',
  RETURNED: '已退回，待修改',
  APPROVED: '已通过',
  REJECTED: '未通过',
  WITHDRAWN: '已撤回',
  CLOSED: '已办结'
};
const records = {approval: '批件', closing: '办结记录'};

export const statusCodes = Object.keys(statuses);
export const statusLabel = code => statuses[code] || code || '';
/** Of a no there is a record, but nothing that allows. */
export const recordLabel = (kind, status) =>
  ['REJECTED', 'WITHDRAWN'].includes(status) ? '记录' : records[kind] || '记录';
