import { Body } from '@react-email/body';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Heading } from '@react-email/heading';
import { Hr } from '@react-email/hr';
import { Html } from '@react-email/html';
import { Link } from '@react-email/link';
import { Text } from '@react-email/text';
import type { ReactNode } from 'react';
import type { NoticeGroup } from './group-notices';
import { foot, heading, line, link, page, rule, sheet, title } from './mail-styles';

/** What a notice is about, in full, below its line: for kinds that come as a whole letter. */
export type NoticeBody = { content: ReactNode; text: string };

export type NoticeLetterProps = {
  subject: string;
  /** One for each topic; a heading is shown where there are several. */
  sections: { heading: string; groups: NoticeGroup[] }[];
  /** By the id of the notice. */
  bodies: ReadonlyMap<number, NoticeBody>;
  origin: string;
  /** Why it comes. */
  why: string;
  choose: { says: string; to: string };
  end: { says: string; to: string };
};

/** A mail of notices: one column, a line with a link for each, and how to hear less. */
export function NoticeLetter({ subject, sections, bodies, origin, why, choose, end }: NoticeLetterProps) {
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
                <div key={id}>
                  <Text style={line}>
                    <Link href={origin + path} style={link}>
                      {says}
                    </Link>
                  </Text>
                  {bodies.get(id)?.content}
                </div>
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
export function noticeLetterText({ sections, bodies, origin, why, choose, end }: NoticeLetterProps): string {
  const parts = sections.flatMap(({ heading: topic, groups }) => [
    ...(sections.length > 1 ? [topic] : []),
    ...groups.flatMap(({ id, says, path }) =>
      [`${says}\n${origin}${path}`, bodies.get(id)?.text ?? []].flat(),
    ),
  ]);
  const links = [choose, end].map(({ says, to }) => `${says}:\n${to}`);
  return `${[...parts, `--\n${why}`, ...links].join('\n\n')}\n`;
}
