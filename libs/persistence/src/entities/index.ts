import * as attachment from './attachment.entities.js';
import * as collecting from './collecting.entities.js';
import * as deadline from './deadline.entities.js';
import * as figure from './figure.entities.js';
import * as identity from './identity.entities.js';
import * as issuing from './issuing.entities.js';
import * as jobsAndAudit from './jobs-and-audit.entities.js';
import * as organisation from './organisation.entities.js';
import * as pastReport from './past-report.entities.js';
import * as preview from './preview.entities.js';
import * as proofreading from './proofreading.entities.js';
import * as reading from './reading.entities.js';
import * as review from './review.entities.js';
import * as settings from './settings.entities.js';
import * as people from './people.entities.js';

export const entities = [
  ...Object.values(organisation),
  ...Object.values(people),
  ...Object.values(collecting),
  ...Object.values(deadline),
  ...Object.values(figure),
  ...Object.values(identity),
  ...Object.values(issuing),
  ...Object.values(attachment),
  ...Object.values(jobsAndAudit),
  ...Object.values(pastReport),
  ...Object.values(preview),
  ...Object.values(proofreading),
  ...Object.values(reading),
  ...Object.values(review),
  ...Object.values(settings),
];
