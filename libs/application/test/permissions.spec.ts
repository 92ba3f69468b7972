import { describe, expect, test } from '@jest/globals';
import { OFFICERS, POST_NAMES, type Post } from '@chancery/domain';
import {
  allowedActions,
  authorize,
  mayEnter,
  PERMISSIONS,
  permission,
  type Actor,
  type PermissionKey,
  type RelationFacts,
} from '../src/index.js';

const KEYS = Object.keys(PERMISSIONS) as PermissionKey[];
const SUBJECTS = ['section', 'cycle', 'version', 'dispatch', 'indicator'] as const;
const OWN = 'own-department';

function actorWith(...posts: Post[]): Actor {
  const held = posts.map((post) => ({
    id: post,
    post,
    departmentId: post === 'liaison' || post === 'departmentHead' ? OWN : null,
  }));
  return { kind: 'person', accountId: 'a', displayName: '某人', posts: held, address: '' };
}

/** Nobody's posts, every single post, every two posts. */
const ACTORS: readonly Actor[] = [
  actorWith(),
  ...POST_NAMES.flatMap((first, i) => POST_NAMES.slice(i).map((second) => actorWith(...new Set([first, second])))),
];

const FACTS: readonly RelationFacts[] = [
  {},
  { departmentId: OWN },
  { departmentId: 'another' },
  ...POST_NAMES.flatMap((stagePost) => [
    { stagePost, authorised: false },
    { stagePost, authorised: true },
  ]),
];

/** Posts that the table names for a row, in whatever relation. */
const postsOf = (key: PermissionKey): readonly Post[] => {
  const { access } = permission(key);
  return typeof access === 'string' ? [] : [...new Set(access.flatMap((grant) => grant.posts))];
};

describe('what is offered', () => {
  test.each(SUBJECTS)(
    '%s: exactly what authorize and the state allow, for every post and every two posts',
    (subject) => {
      const rows = KEYS.filter((key) => permission(key).subject === subject);
      const states = new Set(rows.flatMap((key) => permission(key).states ?? []));
      const wrong: string[] = [];
      let offered = 0;
      for (const actor of ACTORS) {
        for (const facts of FACTS) {
          for (const state of [...states, 'no such state']) {
            const actions = allowedActions(actor, subject, state, facts).map((action) => action.key);
            const right = rows.filter(
              (key) => permission(key).states?.includes(state) && authorize(actor, key, facts) === true,
            );
            if (actions.join() !== right.join())
              wrong.push(`${state}: offered ${actions.join()}, right ${right.join()}`);
            offered += actions.length;
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(offered).toBeGreaterThan(0);
    },
  );

  test('nobody passes the second gate who is stopped at the first', () => {
    const wrong = KEYS.filter((key) =>
      ACTORS.some(
        (actor) => mayEnter(actor, key) !== true && FACTS.some((facts) => authorize(actor, key, facts) === true),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('two posts give what either gives, and nothing more', () => {
    const pairs = ACTORS.filter(({ posts }) => posts.length === 2);
    const addsUp = (actor: Actor, key: PermissionKey, facts: RelationFacts): boolean => {
      const alone = actor.posts.some(({ post }) => authorize(actorWith(post), key, facts) === true);
      return alone === (authorize(actor, key, facts) === true);
    };
    const wrong = pairs.flatMap((actor) =>
      KEYS.filter((key) => !FACTS.every((facts) => addsUp(actor, key, facts))).map(
        (key) => `${key} ${actor.posts.map(({ post }) => post).join('+')}`,
      ),
    );
    expect(pairs.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});

describe('separation of duties, written out beside the table', () => {
  test('a row that an officer may use is about people, the installation or the trail, never about a report’s text', () => {
    const officersRows = KEYS.filter((key) => postsOf(key).some((post) => OFFICERS.includes(post)));
    expect(
      officersRows.filter(
        (key) => !/^(department|account|audit|setup|installation|securitySettings|mail|seal|sealRegister)\./.test(key),
      ),
    ).toEqual([]);
    expect(officersRows.length).toBeGreaterThan(5);
  });

  test('an officer shares a row with heads of departments, for their own department’s people, and with the seal keeper', () => {
    const shared = KEYS.flatMap((key) => {
      const { access } = permission(key);
      if (typeof access === 'string' || !postsOf(key).some((post) => OFFICERS.includes(post))) return [];
      return access.flatMap(({ relation, posts }) => {
        const others = posts.filter((post) => !OFFICERS.includes(post));
        return others.map((post) => `${key} ${relation} ${post}`);
      });
    });
    const [ofTheSeal, ofPeople] = [/^seal\./, /^account\./].map((of) => shared.filter((row) => of.test(row)));
    // The seal keeper has to see a seal before agreeing to it.
    expect(ofTheSeal).toEqual(['seal.show government sealKeeper', 'seal.image government sealKeeper']);
    expect(ofPeople?.length).toBeGreaterThan(0);
    // A list names no person to stand in a relation to: its use case narrows it to the head's own departments.
    expect(ofPeople?.filter((row) => !row.endsWith(' ownDepartment departmentHead'))).toEqual([
      'account.list government departmentHead',
    ]);
    // The auditor reads which files were sealed by whom, and opens none of them.
    const ofTheRegister = shared.filter((row) => row.startsWith('sealRegister.'));
    expect(OFFICERS.filter((post) => postsOf('sealRegister.list').includes(post))).toEqual(['auditAdmin']);
    expect(postsOf('sealRegister.exportSheet')).toEqual(['sealKeeper', 'auditAdmin']);
    expect(shared).toHaveLength((ofTheSeal?.length ?? 0) + (ofPeople?.length ?? 0) + ofTheRegister.length);
    // Who brings a seal, or brings it back, does not take it into use; who stops it does not destroy it.
    for (const key of ['seal.upload', 'seal.register', 'seal.file', 'seal.requestEnabling', 'seal.destroy'] as const)
      expect([key, postsOf(key)]).toEqual([key, ['systemAdmin']]);
    for (const key of ['seal.enable', 'seal.decline', 'seal.disable'] as const)
      expect([key, postsOf(key)]).toEqual([key, ['sealKeeper']]);
  });

  test('who makes accounts does not give them posts, and neither reads the audit trail', () => {
    expect(postsOf('account.create')).toEqual(['systemAdmin']);
    expect(postsOf('account.assignPost')).toEqual(['securityAdmin']);
    for (const key of KEYS.filter((k) => k.startsWith('audit.')))
      expect([key, postsOf(key)]).toEqual([key, ['auditAdmin']]);
  });

  const SOLE: readonly [PermissionKey, readonly Post[]][] = [
    ['section.submit', ['liaison']],
    ['section.departmentApprove', ['departmentHead']],
    ['section.adopt', ['editor', 'chiefEditor']],
    ['section.rewrite', ['editor', 'chiefEditor']],
    ['account.resetSecondFactor', ['securityAdmin']],
    ['account.endSessions', ['securityAdmin']],
    ['securitySettings.save', ['securityAdmin']],
    ['version.signOff', ['principalLeader', 'deputyLeader', 'officeReviewer']],
    ['authorisation.grant', ['principalLeader']],
    ['dispatch.assignNumber', ['registrar']],
    ['dispatch.requestSeal', ['registrar']],
    ['dispatch.affixSeal', ['sealKeeper']],
    ['dispatch.issue', ['registrar']],
  ];
  test.each(SOLE)('%s belongs to %j alone', (key, posts) => {
    expect(postsOf(key)).toEqual(posts);
  });

  test('only log-in, health and founding are open; what any log-in may do shows no report', () => {
    const withAccess = (access: string) => KEYS.filter((key) => permission(key).access === access);
    // The steps of a log-in: which ways there are, to a provider and back, and the second factor after the first step.
    const steps = ['session.ways', 'session.beginOidc', 'session.endOidc', 'session.giveSecondFactor'];
    expect(withAccess('public')).toEqual([
      ...['health.show', 'setup.createGovernment', 'session.login'],
      ...steps,
      'setup.show',
    ]);
    expect(withAccess('anyone').filter((key) => /^(cycle|section|version|dispatch|job|register)\./.test(key))).toEqual(
      [],
    );
  });

  test('the second factor is asked for at 签发 and 用印, where the password is too, and nowhere else', () => {
    const asked = KEYS.filter((key) => permission(key).secondFactor);
    expect(asked).toEqual([
      'version.signOff',
      'dispatch.confirmFile',
      'dispatch.waiveSignature',
      'dispatch.requestSeal',
      'dispatch.affixSeal',
      'seal.enable',
      'seal.requestEnabling',
      'seal.destroy',
    ]);
    // What is given again is good for one of these deeds, not for a sitting.
    expect(asked.filter((key) => permission(key).reAuthentication !== 'spent')).toEqual([]);
    // Whoever sits down at an open screen cannot take the lock off.
    for (const key of ['secondFactor.enrol', 'secondFactor.confirm', 'secondFactor.remove'] as const) {
      expect([key, permission(key).reAuthentication]).toEqual([key, 'recent']);
    }
  });

  test('no grant names no post, and no grant gives a department’s relation to a post outside departments', () => {
    for (const key of KEYS) {
      const { access } = permission(key);
      if (typeof access === 'string') continue;
      for (const { relation, posts } of access) {
        expect([key, posts.length > 0]).toEqual([key, true]);
        if (relation !== 'ownDepartment') continue;
        expect([key, posts.filter((post) => post !== 'liaison' && post !== 'departmentHead')]).toEqual([key, []]);
      }
    }
  });
});
