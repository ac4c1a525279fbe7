/** How mails look: written into each element, as mail programs ask for. */
export const page = { backgroundColor: '#f6f3ec', margin: '0', padding: '24px 12px' };
export const sheet = {
  backgroundColor: '#fffdf8',
  maxWidth: '560px',
  padding: '28px 32px',
  borderRadius: '6px',
};
export const serif = { fontFamily: 'Literata, Georgia, serif', fontWeight: 400, color: '#26221c' };
export const title = { ...serif, fontSize: '26px', lineHeight: '34px', margin: '0 0 20px' };
export const heading = { ...serif, fontSize: '19px', margin: '20px 0 8px' };
export const line = {
  fontFamily: 'Georgia, serif',
  fontSize: '17px',
  lineHeight: '26px',
  margin: '0 0 12px',
};
export const link = { color: '#1f4e79', textDecoration: 'underline' };
export const rule = { borderColor: '#ddd5c6', margin: '24px 0 12px' };
export const foot = { fontFamily: 'sans-serif', fontSize: '13px', lineHeight: '20px', color: '#5b554b' };
