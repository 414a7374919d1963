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
export const recordLabel = kind => records[kind] || '记录';
