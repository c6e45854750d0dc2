/** Pictures in a message: the files that are sent with it, and the gallery that shows them. */
import { ComponentType, MediaGalleryBuilder } from 'discord.js';
import type { DrawnPicture } from '../../pictures/draw.js';
import type { Attachment, MessageBody } from './message-body.js';

/** The files of the pictures, each with a name of its own. */
export function attach(pictures: readonly DrawnPicture[]): readonly Attachment[] {
  return pictures.map(({ png, alt }, index) => ({
    attachment: Buffer.from(png.buffer, png.byteOffset, png.byteLength),
    name: `kutip-${index + 1}.png`,
    description: alt,
  }));
}

/** Discord shows a file only where a component of the message refers to it. */
export function gallery(files: readonly Attachment[]): MediaGalleryBuilder {
  return new MediaGalleryBuilder().addItems(
    files.map(({ name, description }) => ({ media: { url: `attachment://${name}` }, description })),
  );
}

/** Only the words of a message, to be sent when Discord does not accept its files. */
export function withoutPictures({
  flags,
  components: [container, ...controls],
}: MessageBody): MessageBody {
  const components = container.components.filter(({ type }) => type !== ComponentType.MediaGallery);
  return { flags, components: [{ ...container, components }, ...controls] };
}
