import { describe, expect, it } from 'vitest';

import { hostOf, isOnThisMachine, readSettings } from './llm-settings.ts';

describe('the settings of an LLM', () => {
  it.each([
    ['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1'],
    ['http://127.0.0.1:11434', 'http://127.0.0.1:11434/v1'],
    [' http://localhost:8080/v1/ ', 'http://localhost:8080/v1'],
    ['https://llm.example/api/openai', 'https://llm.example/api/openai'],
  ])('%s is an endpoint', (typed, endpoint) => {
    expect(readSettings(typed, ' llama3.2 ')).toEqual({
      kind: 'settings',
      settings: { endpoint, model: 'llama3.2' },
    });
  });

  it.each([
    ['llama', 'm'],
    ['', 'm'],
    ['file:///etc/passwd', 'm'],
    ['ftp://llm.example', 'm'],
    ['https://me:secret@llm.example/v1', 'm'],
    ['https://llm.example/v1?key=secret', 'm'],
    ['https://llm.example/v1#secret', 'm'],
    ['https://llm.example/v1', ''],
    ['https://llm.example/v1', 'a b'],
  ])('%s with the model "%s" is none, and no secret is told back', (endpoint, model) => {
    const read = readSettings(endpoint, model);
    expect(read.kind).toBe('bad');
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it.each([
    ['http://127.0.0.1:1/v1', true],
    ['http://127.8.9.10/v1', true],
    ['http://localhost/v1', true],
    ['http://[::1]:8080/v1', true],
    ['http://192.168.1.5/v1', false],
    ['http://127.0.0.1.llm.example/v1', false],
    ['http://localhost.llm.example/v1', false],
    ['http://0.0.0.0/v1', false],
    ['https://llm.example/v1', false],
  ])('%s is on this machine: %s', (endpoint, here) => {
    expect(isOnThisMachine({ endpoint, model: 'm' })).toBe(here);
  });

  it('names the host with its port', () => {
    expect(hostOf({ endpoint: 'http://127.0.0.1:11434/v1', model: 'm' })).toBe('127.0.0.1:11434');
  });
});
