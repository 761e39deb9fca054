/** The subscriptions billed in euro and what the November file shows of each: 40 lines at 22 per cent tax. */
import { annual, monthly, type Stories } from './subscription.ts';

/** In the order of the file. */
export const storyEur: Stories = {
  Adatum: [
    monthly('Office 365 Enterprise E1', 25, '2019-02-01'),
    // Bought on the 10th beside a parent whose cycle starts on the 1st: 21 of 30 days, 3.50 of 5.00.
    monthly('Audio Conferencing', 1, '2019-11-10', { happened: [{ kind: 'add-on', parentStart: '2019-02-01' }] }),
    // From a 31st: the cycle of 31 October ends on 29 November, since the next one starts on the 30th.
    monthly('Exchange Online (Plan 1)', 12, '2017-01-31'),
    annual('Project Plan 3', 3, '2019-10-16', { happened: [{ kind: 'purchase' }] }),
  ],
  'Coho Winery': [
    monthly('Office 365 Business Essentials', 8, '2019-07-04', { discountPercent: 10n }),
    monthly('Office 365 Business Premium', 20, '2019-05-22', { discountPercent: 10n, seed: 'PROMO' }),
    annual('Power BI Pro', 6, '2019-10-28', { happened: [{ kind: 'frequency-change', startBefore: '2019-06-08' }] }),
  ],
  'Contoso Pharma': [
    // Two subscriptions of one offer; the price went up between the starts of their cycles.
    monthly('Office 365 Enterprise E3', 40, '2018-12-05', { nickname: 'Office E3 Research' }),
    monthly('Office 365 Enterprise E3', 15, '2018-09-20', { nickname: 'Office E3 Sales' }),
    annual('Project Plan 3', 20, '2019-05-25', {
      happened: [{ kind: 'licence-change', on: '2019-10-09', licencesBefore: 18 }],
    }),
  ],
  'Fourth Coffee': [
    monthly('Exchange Online (Plan 1)', 10, '2018-06-18', {
      happened: [{ kind: 'offset', on: '2019-09-18' }, { kind: 'cycle' }],
    }),
    monthly('Visio Online Plan 2', 4, '2019-04-12', { seed: 'UNKNOWN' }),
    // 12 October is day 1, so 31 October is day 20.
    annual('Microsoft 365 Business', 5, '2019-10-12', {
      happened: [{ kind: 'cancel', on: '2019-10-31' }],
      status: 'cancelled',
    }),
  ],
  Litware: [
    monthly('Power BI Pro', 14, '2018-07-09', { seed: 'PRICE' }),
    monthly('Office 365 Business Premium', 6, '2019-06-10', {
      happened: [{ kind: 'licence-change', on: '2019-10-29', licencesBefore: 4 }],
      seed: 'DAYS',
    }),
    monthly('Office 365 Business Essentials', 25, '2018-03-24', { seed: 'DUPLICATE' }),
  ],
  'Margies Travel': [
    monthly('Office 365 Business Essentials', 3, '2019-08-01', { seed: 'CHARGE_TYPE' }),
    monthly('Azure Active Directory Premium P1', 30, '2019-01-07'),
    // As far apart as 1, 25 and 29 January.
    annual('Office 365 Enterprise E1', 9, '2019-10-05', {
      happened: [
        { kind: 'suspend', on: '2019-10-29' },
        { kind: 'reactivate', on: '2019-11-02' },
      ],
    }),
    annual('Power BI Pro', 5, '2016-02-29', { seed: 'SILENT_EXPECTED' }),
  ],
  'Northwind Traders': [
    monthly('Microsoft 365 Business', 12, '2019-03-28', { seed: 'TAX' }),
    monthly('Office 365 Business Premium', 8, '2018-04-20', { seed: 'WRONG_PERIOD' }),
    // Renewed on the billing day, at the new price; the one below it before the price went up.
    annual('Office 365 Enterprise E3', 10, '2018-11-15', { happened: [{ kind: 'renewal' }] }),
    annual('Visio Online Plan 2', 7, '2017-10-21', { happened: [{ kind: 'renewal' }] }),
    annual('Office 365 Enterprise E3', 12, '2019-11-04', { happened: [{ kind: 'purchase' }] }),
  ],
  Proseware: [
    annual('Power BI Pro', 5, '2019-10-06', { happened: [{ kind: 'purchase' }], seed: 'TIMING' }),
    monthly('Windows 10 Enterprise E3', 3, '2018-10-25', { seed: 'FREQUENCY' }),
    monthly('Windows 10 Enterprise E3', 30, '2019-02-14'),
    monthly('Office 365 Enterprise E1', 12, '2019-09-17'),
    // Bought on the billing day, billed that day.
    annual('Office 365 Business Essentials', 15, '2019-11-15', { happened: [{ kind: 'purchase' }] }),
    monthly('Power BI Pro', 5, '2019-06-03', { seed: 'NO_CUSTOMER' }),
  ],
};
