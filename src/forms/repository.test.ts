import { describe, expect, it, test } from 'vitest';
import { hostsOf, repositoryOf } from './repository.ts';

describe('the repository of the forms', () => {
  it.each([
    ['https://github.com/council/progress', { host: 'github', name: 'council/progress' }],
    ['https://github.com/council/progress.git', { host: 'github', name: 'council/progress' }],
    ['https://github.com/council/progress/', { host: 'github', name: 'council/progress' }],
    ['https://gitlab.com/council/web/progress', { host: 'gitlab', name: 'council/web/progress' }],
    ['https://gitlab.com/council/progress/-/tree/main', { host: 'gitlab', name: 'council/progress' }],
  ])('is read from an address as people copy it: %s', (address, repository) => {
    expect(repositoryOf(address)).toEqual(repository);
  });

  it('can be on a host of one’s own, of either kind', () => {
    expect(repositoryOf('https://gitlab.council.gov.uk/web/progress')).toEqual({
      host: 'gitlab',
      name: 'web/progress',
      api: 'https://gitlab.council.gov.uk/api/v4',
      origin: 'https://gitlab.council.gov.uk',
    });
    expect(repositoryOf('https://code.council.gov.uk/web/progress', { FORMS_HOST: 'gitlab' })).toMatchObject({
      host: 'gitlab',
    });
    expect(repositoryOf('https://code.council.gov.uk/web/progress')).toMatchObject({
      host: 'github',
      api: 'https://code.council.gov.uk/api',
    });
  });

  it('can be set from outside, with its branch and a way to sign in', () => {
    const settings = {
      FORMS_REPOSITORY: 'https://github.com/other/copy',
      FORMS_BRANCH: 'live',
      FORMS_SIGN_IN: 'https://sign-in.example',
    };
    expect(repositoryOf('https://github.com/council/progress', settings)).toEqual({
      host: 'github',
      name: 'other/copy',
      branch: 'live',
      signIn: 'https://sign-in.example',
    });
  });

  it.each([undefined, '', 'progress', 'https://github.com/council', 'https://github.com/'])(
    'is none where the address leads to none: %s',
    (address) => {
      expect(repositoryOf(address)).toBeUndefined();
    },
  );
});

test('the forms may talk to the interface of their code host alone', () => {
  expect(hostsOf(repositoryOf('https://github.com/council/progress'))).toEqual(['https://api.github.com']);
  expect(hostsOf(repositoryOf('https://gitlab.com/council/progress'))).toEqual(['https://gitlab.com']);
  expect(hostsOf(repositoryOf('https://gitlab.council.gov.uk/a/b'))).toEqual(['https://gitlab.council.gov.uk']);
  expect(hostsOf(undefined)).toEqual([]);
});
