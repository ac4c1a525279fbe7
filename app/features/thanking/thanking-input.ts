import { z } from 'zod';
import { pictureInput } from '~/features/people/people-input';
import { thanksInput } from '~/features/recognition/recognition-input';

export const pictureOfLetter = pictureInput.extend({ key: thanksInput.shape.key });
export const draftInput = z.object({ key: thanksInput.shape.key });
