import type { Mail, MailOutcome, MailSender, MailServer } from '@chancery/application';
import { createTransport } from 'nodemailer';
import type { Options } from 'nodemailer/lib/smtp-transport/index.js';
import { failureOf, quoted } from './failure-of.js';

const CONNECT_MS = 10_000;
const ANSWER_MS = 20_000;

/**
 * Nothing but SMTP to the named host: no files, no addresses of the web, no proxy. The certificate is always checked;
 * what an intranet's server needs besides is named in the settings.
 */
function optionsFor({ host, port, security, trustedCertificate, login }: MailServer): Options {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(login ? { auth: { user: login.userName, pass: login.password } } : {}),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: ANSWER_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    tls: { minVersion: 'TLSv1.2', ...(trustedCertificate ? { ca: trustedCertificate } : {}) },
  };
}

const LINE_BREAK = /[\r\n\0]/;

/** A header is one line: what would start another is a bug of whoever let it through. */
function checkHeaders({ from, to, subject, messageId }: Mail): void {
  const headers = [from.name, from.address, to.name, to.address, subject, messageId];
  if (headers.some((text) => LINE_BREAK.test(text))) throw new Error('a line break in a header of a mail');
}

/** Hands mails over by SMTP. */
export class SmtpMailSender implements MailSender {
  async send(server: MailServer, mail: Mail): Promise<MailOutcome> {
    checkHeaders(mail);
    const transport = createTransport(optionsFor(server));
    try {
      const { response } = await transport.sendMail({
        from: mail.from,
        to: mail.to,
        envelope: { from: mail.from.address, to: [mail.to.address] },
        subject: mail.subject,
        text: mail.text,
        messageId: mail.messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { kind: 'accepted', words: quoted(response) };
    } catch (error) {
      return failureOf(error);
    } finally {
      transport.close();
    }
  }
}
