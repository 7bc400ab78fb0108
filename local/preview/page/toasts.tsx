/** Messages that come and go in the corner, and the failure of an act, which stays until it is closed. */
import { useEffect } from 'react';
import type { ShownToast } from './useBook';

export function Toast({ toast, onClose }: { toast: ShownToast; onClose(id: number): void }) {
  const { id, seconds } = toast;
  useEffect(() => {
    if (seconds < 0) return;
    const timer = setTimeout(() => onClose(id), seconds * 1000);
    return () => clearTimeout(timer);
  }, [id, seconds, onClose]);
  return (
    <div className="toast">
      <button type="button" className="round" aria-label="Close" onClick={() => onClose(id)}>
        ×
      </button>
      {toast.title !== '' && <strong>{toast.title}</strong>}
      <p>{toast.message}</p>
    </div>
  );
}

export function Failure({ sentence, onClose }: { sentence: string; onClose(): void }) {
  return (
    <div className="failure">
      <p>{sentence}</p>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
