/** Whether the phone thinks that it has a network. A hint for wording only, never a reason not to try. */
export function watchOnline(listener: (isOnline: boolean) => void): () => void {
  const tell = () => listener(navigator.onLine);
  addEventListener('online', tell);
  addEventListener('offline', tell);
  tell();
  return () => {
    removeEventListener('online', tell);
    removeEventListener('offline', tell);
  };
}
