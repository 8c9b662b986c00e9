import type { LineIcon } from './icon.ts';

export const sms: LineIcon = {
  id: 'sms',
  viewBox: '0 0 24 24',
  paths: ['M3 4h18v13H10l-5 4v-4H3z', 'M7.5 10.5h.01M12 10.5h.01M16.5 10.5h.01'],
};
