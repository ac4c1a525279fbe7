import { Body } from '@react-email/body';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Heading } from '@react-email/heading';
import { Hr } from '@react-email/hr';
import { Html } from '@react-email/html';
import { Link } from '@react-email/link';
import { Text } from '@react-email/text';
import type { NoticeGroup } from './group-notices';

export type NoticeLetterProps = {
  subject: string;
  /** One for each topic; a heading is shown where there are several. */
  sections: { heading: string; groups: NoticeGroup[] }[];
  origin: string;
  /** Why it comes. */
  why: string;
  choose: { says: string; to: string };
  end: { says: string; to: string };
};

const page = { backgroundColor: '#f6f3ec', margin: '0', padding: '24px 12px' };
const sheet = { backgroundColor: '#fffdf8', maxWidth: '560px', padding: '28px 32px', borderRadius: '6px' };
const serif = { fontFamily: 'Literata, Georgia, serif', fontWeight: 400, color: '#26221c' };
const title = { ...serif, fontSize: '26px', lineHeight: '34px', margin: '0 0 20px' };
const heading = { ...serif, fontSize: '19px', margin: '20px 0 8px' };
const line = { fontFamily: 'Georgia, serif', fontSize: '17px', lineHeight: '26px', margin: '0 0 12px' };
const link = { color: '#1f4e79', textDecoration: 'underline' };
const rule = { borderColor: '#ddd5c6', margin: '24px 0 12px' };
const foot = { fontFamily: 'sans-serif', fontSize: '13px', lineHeight: '20px', color: '#5b554b' };

/** A mail of notices: one column, a line with a link for each, and how to hear less. */
export function NoticeLetter({ subject, sections, origin, why, choose, end }: NoticeLetterProps) {
  return (
    <Html lang="en">
      <Head>
        <title>{subject}</title>
      </Head>
      <Body style={page}>
        <Container style={sheet}>
          <Heading as="h1" style={title}>
            For you
          </Heading>
          {sections.map(({ heading: topic, groups }) => (
            <div key={topic}>
              {sections.length > 1 ? (
                <Heading as="h2" style={heading}>
                  {topic}
                </Heading>
              ) : null}
              {groups.map(({ id, says, path }) => (
                <Text key={id} style={line}>
                  <Link href={origin + path} style={link}>
                    {says}
                  </Link>
                </Text>
              ))}
            </div>
          ))}
          <Hr style={rule} />
          <Text style={foot}>{why}</Text>
          {[choose, end].map(({ says, to }) => (
            <Text key={to} style={foot}>
              <Link href={to} style={link}>
                {says}
              </Link>
            </Text>
          ))}
        </Container>
      </Body>
    </Html>
  );
}

/** The same for whoever reads mail as plain text. */
export function noticeLetterText({ sections, origin, why, choose, end }: NoticeLetterProps): string {
  const parts = sections.flatMap(({ heading: topic, groups }) => [
    ...(sections.length > 1 ? [topic] : []),
    ...groups.map(({ says, path }) => `${says}\n${origin}${path}`),
  ]);
  const links = [choose, end].map(({ says, to }) => `${says}:\n${to}`);
  return `${[...parts, `--\n${why}`, ...links].join('\n\n')}\n`;
}
