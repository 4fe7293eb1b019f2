/** Zones with something unusual about them, and two or three without. */
export const awkwardZones: readonly string[] = [
  'UTC',
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata', // half an hour
  'Asia/Kathmandu', // 45 minutes
  'Australia/Lord_Howe', // summer time of half an hour
  'Pacific/Chatham', // 45 minutes and summer time
  'America/St_Johns', // changed at one minute past midnight
  'Pacific/Apia', // has no 30 December 2011
  'Pacific/Kiritimati', // +14
  'Africa/Casablanca', // negative summer time in Ramadan
  'Africa/El_Aaiun',
  'Antarctica/Troll', // summer time of two hours
  'Europe/Dublin', // negative summer time
  'America/Sao_Paulo', // changed at midnight
  'America/Havana', // changes at midnight
  'Asia/Tehran',
  'Africa/Cairo', // took summer time up again in 2023
  'Africa/Monrovia', // 44 minutes 30 seconds until 1972
  'America/Caracas', // moved by half an hour in 2007 and 2016
  'Asia/Gaza', // changed at one minute past midnight
  'Antarctica/Casey', // moved by three hours again and again
  'America/Recife', // kept summer time for a week in 2000
];

/** Offsets that are no zone's: half an hour, seven minutes, the largest one, and behind UTC. */
export const fixedOffsets: readonly string[] = ['UTC+05:30', 'UTC-03:00', 'UTC+01:07', 'UTC+18:00', 'UTC-09:45'];
