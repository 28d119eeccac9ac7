import { describe, expect, it } from 'vitest';
import { plainRole } from './plain-role.ts';

describe('plainRole', () => {
  it.each([
    ['Controllerin (m/w/d)', 'Controllerin'],
    ['Technicien de maintenance F/H', 'Technicien de maintenance'],
    ['Gestor de Loja - Guimarães (M/F)', 'Gestor de Loja - Guimarães'],
    ['Schadenregulierer*in (Ref. 40918)', 'Schadenregulierer*in'],
    ['Lecturer in Human Geography (Post 1183)', 'Lecturer in Human Geography'],
    ['Sachbearbeiterin (m/w/d) (Kennziffer 2025-17)', 'Sachbearbeiterin'],
    ['Junior Engineer (Civil)', 'Junior Engineer (Civil)'],
    ['Finance Assistant (0.6 FTE)', 'Finance Assistant (0.6 FTE)'],
    ['Summer Internship 2020', 'Summer Internship 2020'],
    ['Management Analyst 1', 'Management Analyst 1'],
    ['R-44120 Risk Analyst II', 'Risk Analyst II'],
    ['JR12345 - Data Engineer', 'Data Engineer'],
    ['#5512 Cook', 'Cook'],
    ['2026 Summer Internship', '2026 Summer Internship'],
    ['C++ Developer', 'C++ Developer'],
    ['Grade 7 Officer', 'Grade 7 Officer'],
    ['B737 Engineer', 'B737 Engineer'],
    ['Chargé(e) de communication', 'Chargé(e) de communication'],
  ])('%s', (role, plain) => {
    expect(plainRole(role)).toBe(plain);
  });
});
