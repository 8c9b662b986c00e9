/** A line between the windows of this site on one device. Nothing leaves the device. */
export interface Channel<T> {
  send(message: T): void;
  close(): void;
}

/** Opens a line by name; where the engine has none (Safari before 15.4) the windows are moved each by itself. */
export function openChannel<T>(name: string, onMessage: (message: T) => void): Channel<T> {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<T>) => onMessage(data);
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
