import { Icon } from '~/shared/ui/icon';

export type House = { name: string; logoHash: string | null; logoTone: 'pale' | 'dark' | null };

/** Whose sheet it is: logo and name, or the sign of Credo where there is no logo. A pale logo stands on ink. */
export function PrintHouse({ house: { name, logoHash, logoTone } }: { house: House }) {
  return (
    <p className="set-house">
      {logoHash ? (
        <img src={`/logo?${logoHash}`} alt="" className={logoTone === 'pale' ? 'pale' : undefined} />
      ) : (
        <Icon name="house" />
      )}
      <bdi>{name}</bdi>
    </p>
  );
}
