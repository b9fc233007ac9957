/** The words of the settings dialog: English, and Vietnamese in translations of ours, as nobody has reported it. */

import type { Flag } from '../flags.ts';

const english = {
  settings: 'Settings',
  close: 'Close',
  search: 'Search settings',
  tabs: {
    General: 'General',
    Personalization: 'Personalization',
    Billing: 'Billing',
    Usage: 'Usage',
    Analytics: 'Analytics',
    DataControls: 'Data controls',
    Account: 'Account',
  },
  nothing: 'Nothing to set here.',
  about: 'Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel. Chat conversations are not included.',
  limits: 'Plan limits',
  left: (percent: number) => `${percent}% left`,
  bar: 'Usage remaining',
  fiveHour: {
    label: '5-hour limit',
    reset: 'Resets in 3h 12m',
    moment: 'Monday, November 23, 2026 at 11:07:41 AM PST',
  },
  weekly: { label: 'Weekly limit', reset: 'Resets in 4d 7h', moment: 'Friday, November 27, 2026 at 2:55:27 PM PST' },
  voice: { label: 'Voice mode', left: '1h 40m left today', reset: 'Has a daily limit of its own' },
  resets: {
    label: 'Usage limit resets',
    about: 'Use a reset to restore your 5-hour limit, weekly limit, or both.',
    available: '1 available',
    full: 'Full reset',
    expires: 'Expires December 12',
    use: 'Use reset',
    none: 'No usage limit resets available at this time.',
  },
  credits: {
    label: 'Credits',
    balance: 'Current balance',
    amount: (amount: string) => `${amount} credits left`,
    add: 'Add credits',
  },
  reload: {
    label: 'Automatic reload',
    off: 'Off',
    about: 'Top up before you run out. Up to 40% off.',
    name: 'Set up auto-reload',
  },
  gift: { label: 'Gift credits', action: 'Send' },
  daily: {
    label: 'Daily usage',
    about: 'Usage data is approximate and may be delayed by up to 6 hours.',
    columns: ['Date', 'Surface', 'Used'],
    rows: [
      ['Nov 22, 2026', 'Desktop app', '5%'],
      ['Nov 21, 2026', 'Cloud', '7%'],
      ['Nov 20, 2026', 'CLI', '1%'],
    ],
  },
};

export type SheetWords = typeof english;

const vietnamese: SheetWords = {
  settings: 'Cài đặt',
  close: 'Đóng',
  search: 'Tìm trong cài đặt',
  tabs: {
    General: 'Chung',
    Personalization: 'Cá nhân hóa',
    Billing: 'Thanh toán',
    Usage: 'Mức sử dụng',
    Analytics: 'Phân tích',
    DataControls: 'Kiểm soát dữ liệu',
    Account: 'Tài khoản',
  },
  nothing: 'Không có gì để cài đặt ở đây.',
  about:
    'Dùng chung cho Codex, Work, tác nhân của không gian làm việc và ChatGPT cho Excel. Không tính các cuộc trò chuyện.',
  limits: 'Giới hạn của gói',
  left: (percent) => `Còn lại ${percent}%`,
  bar: 'Mức sử dụng còn lại',
  fiveHour: {
    label: 'Giới hạn 5 giờ',
    reset: 'Đặt lại sau 3 giờ 12 phút',
    moment: '02:07:41 Thứ Ba, 24 tháng 11, 2026 GMT+7',
  },
  weekly: {
    label: 'Giới hạn hằng tuần',
    reset: 'Đặt lại sau 4 ngày 7 giờ',
    moment: '05:55:27 Thứ Bảy, 28 tháng 11, 2026 GMT+7',
  },
  voice: { label: 'Chế độ giọng nói', left: 'Hôm nay còn 1 giờ 40 phút', reset: 'Có giới hạn hằng ngày riêng' },
  resets: {
    label: 'Lượt đặt lại giới hạn sử dụng',
    about: 'Dùng một lượt đặt lại để khôi phục giới hạn 5 giờ, giới hạn hằng tuần hoặc cả hai.',
    available: '1 lượt khả dụng',
    full: 'Đặt lại toàn bộ',
    expires: 'Hết hạn ngày 12 tháng 12',
    use: 'Dùng lượt đặt lại',
    none: 'Hiện không có lượt đặt lại nào.',
  },
  credits: {
    label: 'Tín dụng',
    balance: 'Số dư hiện tại',
    amount: (amount) => `Còn lại ${amount} tín dụng`,
    add: 'Mua thêm',
  },
  reload: {
    label: 'Tự động nạp lại',
    off: 'Tắt',
    about: 'Nạp thêm trước khi bạn dùng hết. Giảm tới 40%.',
    name: 'Thiết lập tự động nạp lại',
  },
  gift: { label: 'Tặng tín dụng', action: 'Gửi' },
  daily: {
    label: 'Mức sử dụng hằng ngày',
    about: 'Dữ liệu sử dụng chỉ là gần đúng và có thể chậm tới 6 giờ.',
    columns: ['Ngày', 'Nơi sử dụng', 'Đã dùng'],
    rows: [
      ['22 thg 11, 2026', 'Ứng dụng máy tính', '5%'],
      ['21 thg 11, 2026', 'Đám mây', '7%'],
      ['20 thg 11, 2026', 'CLI', '1%'],
    ],
  },
};

export function sheetWordsOf(flags: ReadonlySet<Flag>): SheetWords {
  return flags.has('vietnamese') ? vietnamese : english;
}
