/** The subscriptions billed in dollars and what the November file shows of each: 20 lines without tax. */
import { annual, monthly, type Stories } from './subscription.ts';

/** In the order of the file. */
export const storyUsd: Stories = {
  'Tailspin Toys': [
    monthly('Office 365 Enterprise E1', 10, '2018-06-18', { seed: 'QTY' }),
    monthly('Visio Online Plan 2', 16, '2019-01-23'),
    monthly('Office 365 Business Premium', 5, '2019-04-08', {
      happened: [{ kind: 'licence-change', on: '2019-10-22', licencesBefore: 8 }],
      seed: 'ROUNDING',
    }),
  ],
  'Trey Research': [
    monthly('Office 365 Enterprise E3', 60, '2018-08-11'),
    monthly('Azure Active Directory Premium P1', 60, '2018-08-11', { discountPercent: 10n }),
    // The credit is at the price of the old term, the new month at the list of the day.
    monthly('Visio Online Plan 2', 5, '2019-11-05', {
      happened: [{ kind: 'frequency-change', startBefore: '2019-03-20' }],
    }),
    // 1 August is day 1, so 8 November is day 100.
    annual('Project Plan 3', 4, '2019-08-01', {
      happened: [{ kind: 'cancel', on: '2019-11-08' }],
      status: 'cancelled',
    }),
    annual('Power BI Pro', 8, '2019-05-20', { seed: 'SILENT_EXPECTED' }),
  ],
  'Wingtip Toys': [
    monthly('Office 365 Business Essentials', 9, '2019-05-03'),
    monthly('Exchange Online (Plan 1)', 20, '2019-01-08', {
      happened: [{ kind: 'suspend', on: '2019-10-25' }],
      status: 'suspended',
    }),
    // Suspended on 10 October, which the October file credited.
    monthly('Office 365 Business Premium', 6, '2019-02-20', { happened: [{ kind: 'reactivate', on: '2019-11-02' }] }),
    monthly('Windows 10 Enterprise E3', 11, '2018-12-27'),
    monthly('Power BI Pro', 15, '2019-09-27', { seed: 'MISSING_IN_LIST' }),
  ],
  'Woodgrove Bank': [
    monthly('Office 365 Enterprise E1', 200, '2018-04-13', { nickname: 'E1 for the branches' }),
    monthly('Exchange Online (Plan 1)', 150, '2019-08-16'),
    monthly('Power BI Pro', 35, '2018-08-06', { seed: 'MISSING_IN_FILE' }),
    annual('Microsoft 365 Business', 30, '2019-10-22', { happened: [{ kind: 'purchase' }] }),
    annual('Office 365 Enterprise E1', 40, '2016-11-08', { happened: [{ kind: 'renewal' }] }),
  ],
};
