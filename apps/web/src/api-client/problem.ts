/** An expected refusal or failure of the API, as words for people and a stable code for programs. */
export class Problem extends Error {
  constructor(
    /** HTTP status; 0 when the server was not reached. */
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: unknown,
    /** What a system administrator finds the log lines by; empty when the server was not reached. */
    readonly correlationId: string,
  ) {
    super(message);
    this.name = 'Problem';
  }
}

export function isProblem(error: unknown, code?: string): error is Problem {
  return error instanceof Problem && (code === undefined || error.code === code);
}

interface ErrorBody {
  readonly error?: {
    readonly code?: string;
    readonly message?: string;
    readonly details?: unknown;
    readonly correlationId?: string;
  };
}

export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as ErrorBody;
  const { code = 'UNKNOWN', message, details = null, correlationId = '' } = body.error ?? {};
  const words = message ?? `服务器没有正常应答(${response.status})。请稍后重试。`;
  return new Problem(response.status, code, words, details, correlationId);
}

export function unreachable(): Problem {
  return new Problem(0, 'UNREACHABLE', '连接不上服务器。请检查网络;已录入的内容保留在本页,恢复后可继续。', null, '');
}
