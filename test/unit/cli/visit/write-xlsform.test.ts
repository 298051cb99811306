// biome-ignore-all lint/suspicious/noTemplateCurlyInString: forms refer to their fields in this way
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sheetsOf, xlsFormBytes } from '../../../../src/cli/visit/form/write-xlsform.js';
import type { XlsForm } from '../../../../src/visit/xlsform/sheets.js';

const form: XlsForm = {
  survey: [
    {
      type: 'text',
      name: 'q',
      label: ['=1+1 ${x} <b> & "', 'Ž\u0007'],
      required: true,
      relevant: "${a} < 'b'",
    },
    { type: 'end_group', name: '' },
  ],
  choices: [{ list: 'l', name: '1', label: ['one', 'jeden'] }],
  settings: { form_title: 'T', form_id: 't', version: '1', default_language: 'English (en)' },
  names: [{ name: 'q', question: 'q', holds: 'answer' }],
  untranslated: [],
};
const languages = ['English (en)', 'Polski (pl)'];

test('a spreadsheet is read back as it was written, every cell a text', async () => {
  const files = unzip(Buffer.from(await xlsFormBytes(form, languages)));
  const strings = [
    ...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs),
  ].map(([, text = '']) => unescapeXml(text));
  const sheets = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="(\w+)"/g)].map(
    ([, name]) => name,
  );
  expect(sheets).toEqual(['survey', 'choices', 'settings', 'shoptalk']);
  for (const [index, { rows }] of sheetsOf(form, languages).entries()) {
    const sheet = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
    const cells = [...sheet.matchAll(/<c r="\w+"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(
      ([, at]) => strings[Number(at)],
    );
    expect(cells).toEqual(rows.flat().filter((text) => text !== ''));
    expect(sheet).not.toContain('<f>');
  }
});

test('texts cannot refer to fields, and lose control characters', () => {
  const [survey] = sheetsOf(form, languages);
  expect(survey?.rows[1]?.slice(0, 4)).toEqual(['text', 'q', '=1+1 $ {x} <b> & "', 'Ž']);
});

/** The files in a ZIP archive, by its central directory. */
function unzip(archive: Buffer): ReadonlyMap<string, string> {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, length, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? archive.readUInt32LE(at + offset) : archive.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = archive.readUInt32LE(at + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(begin, begin + packed);
    const text = archive.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data);
    files.set(archive.toString('utf8', at + 46, at + 46 + length), text.toString('utf8'));
    at += 46 + length + extra + comment;
  }
  return files;
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
