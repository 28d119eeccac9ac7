import type { Random } from './random.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The `From ` line that Google Takeout writes: the offset stands before the year. */
export function takeoutFromLine(random: Random, date: Date): string {
  const day = String(date.getUTCDate()).padStart(2, '0');
  const time = date.toISOString().slice(11, 19);
  return `From ${random.between(1, 9)}${random.between(1e8, 9e8)}${random.between(1e8, 9e8)}@xxx ${DAYS[date.getUTCDay()] ?? ''} ${MONTHS[date.getUTCMonth()] ?? ''} ${day} ${time} +0000 ${date.getUTCFullYear()}`;
}

export function rfc5322Date(date: Date): string {
  return `${DAYS[date.getUTCDay()] ?? ''}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()} ${date.toISOString().slice(11, 19)} +0000`;
}

/** What the servers on the way leave behind: most of a header block's bytes. */
export function transportHeaders(random: Random, date: Date): string {
  const when = rfc5322Date(date);
  const signature = (length: number): string =>
    Array.from({ length: Math.ceil(length / 72) }, () => `        ${random.hex(72)}`).join('\n');
  return [
    `X-GM-THRID: ${random.between(1e8, 9e8)}${random.between(1e8, 9e8)}`,
    'X-Gmail-Labels: Inbox,Important,Opened',
    'Delivered-To: reader@example.org',
    `Received: by 2002:a05:6402:${random.hex(4)}:b0:${random.hex(3)}:${random.hex(6)} with SMTP id ${random.hex(20)};`,
    `        ${when}`,
    `X-Google-Smtp-Source: ${random.hex(60)}`,
    `X-Received: by 2002:a17:906:${random.hex(4)}:b0:${random.hex(3)} with SMTP id ${random.hex(24)}; ${when}`,
    `ARC-Seal: i=1; a=rsa-sha256; t=${Math.floor(date.getTime() / 1000)}; cv=none; d=example.com; s=arc; b=`,
    signature(340),
    'ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=arc; h=to:subject:from:date; bh=',
    signature(400),
    'ARC-Authentication-Results: i=1; mx.example.com;',
    '       dkim=pass header.i=@example.org header.s=s1; spf=pass smtp.mailfrom=bounce@example.org',
    `Return-Path: <bounce-${random.hex(12)}@example.org>`,
    `Received: from mail-${random.hex(4)}.example.org (mail-${random.hex(4)}.example.org. [192.0.2.${random.between(1, 254)}])`,
    `        by mx.example.com with ESMTPS id ${random.hex(24)}`,
    `        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); ${when}`,
    'Authentication-Results: mx.example.com; dkim=pass header.i=@example.org; spf=pass; dmarc=pass',
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=s1; h=from:to:subject:date; bh=',
    signature(420),
  ].join('\n');
}
