type LogoProps = {
  of: { logoHash: string | null; logoTone: 'pale' | 'dark' | null };
  size: number;
  alt?: string;
  className?: string;
};

/** The organization's logo, on a ground of its own where it would vanish on ours. */
export function Logo({ of: { logoHash, logoTone }, size, alt = '', className }: LogoProps) {
  return (
    <img
      src={`/logo?v=${logoHash}`}
      alt={alt}
      width={size}
      height={size}
      className={['logo', logoTone, className].filter(Boolean).join(' ')}
    />
  );
}
