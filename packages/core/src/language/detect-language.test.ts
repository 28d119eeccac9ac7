import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';
import { FUNCTION_WORDS } from './function-words.ts';

const samples: readonly (readonly [string, string])[] = [
  ['en', 'Thank you for your application. We will be in touch soon.'],
  ['fr', 'Nous vous remercions de votre candidature et reviendrons vers vous.'],
  ['de', 'Vielen Dank für Ihre Bewerbung. Wir melden uns in Kürze bei Ihnen.'],
  ['es', 'Gracias por tu solicitud. Nos pondremos en contacto contigo muy pronto.'],
  ['pt', 'Obrigado pela sua candidatura. Entraremos em contato em breve com você.'],
  ['it', 'Grazie per la sua candidatura. La contatteremo al più presto.'],
  ['nl', 'Bedankt voor je sollicitatie. We nemen zo snel mogelijk contact met je op.'],
  ['sv', 'Tack för din ansökan till tjänsten. Vi hör av oss till dig så snart som möjligt.'],
  ['pl', 'Dziękujemy za udział w rekrutacji, ale niestety nie możemy zaprosić Pani.'],
  ['fi', 'Kiitos hakemuksestasi. Valitettavasti emme voi kutsua sinua haastatteluun, mutta hakemus on meillä.'],
  ['cs', 'Dobrý den, děkujeme za vaši žádost, bohužel jsme vybrali jiného kandidáta na tuto pozici.'],
  ['ro', 'Vă mulțumim pentru interes, dar din păcate nu am selectat candidatura dumneavoastră.'],
  ['hu', 'Tisztelt Pályázó! Köszönjük jelentkezését, de sajnos nem önt választottuk erre a pozícióra.'],
  ['tr', 'Sayın aday, başvurunuz için teşekkür ederiz, ancak maalesef olumlu değil.'],
  ['ru', 'Спасибо за ваш отклик на вакансию.'],
  ['uk', 'Дякуємо за вашу заявку, її розглянуто.'],
  ['ja', 'ご応募ありがとうございました。'],
  ['zh', '感谢您的申请，我们会尽快与您联系。'],
  ['ko', '지원해 주셔서 감사합니다.'],
  ['ar', 'شكرا لتقديم طلبك إلى شركتنا'],
  ['he', 'תודה על פנייתך אלינו'],
  ['el', 'Ευχαριστούμε για την αίτησή σας'],
];

describe('detectLanguage', () => {
  test.each(samples)('%s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  test.each([
    ['en', 'Your application to the studio'],
    ['fr', 'Votre candidature chez Nord'],
    ['de', 'Ihre Bewerbung als Texterin'],
    ['nl', 'Je sollicitatie naar de functie'],
  ])('a subject alone: %s', (language, subject) => {
    expect(detectLanguage(subject).language).toBe(language);
  });

  test('knows every small word by itself: no two are taken for each other', () => {
    for (const words of Object.values(FUNCTION_WORDS))
      for (const word of words.split(' '))
        expect(detectLanguage(`${word} `.repeat(9)).confidence, word).toBeGreaterThan(0);
  });

  test('says when it cannot be told', () => {
    for (const text of ['', '12345', 'Re: 44/26', 'https://a.example/x_y'])
      expect(detectLanguage(text)).toEqual({ language: 'und', confidence: 0 });
  });

  test('answers any text, with a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { language, confidence } = detectLanguage(text);
        expect(language).toMatch(/^[a-z]{2,3}$/u);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
