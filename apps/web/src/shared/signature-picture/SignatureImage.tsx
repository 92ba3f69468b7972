import styles from './signature-picture.module.css';

/** A person's own handwriting, on white as on paper. @param digest of the picture, so that a new one is fetched anew */
export function SignatureImage({ digest, label }: { readonly digest: string; readonly label: string }) {
  return (
    <img
      className={styles.image}
      src={`/api/signature-picture/image?digest=${digest}`}
      alt={label}
      // The shape that every name has where it stands in the PDF, three to one.
      width={240}
      height={80}
    />
  );
}
