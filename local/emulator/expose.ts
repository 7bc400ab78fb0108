/** Shows the emulated services to one realm as Google shows them: opaque facades with exactly Google's members, each call checked, counted and carried across. */
import type { EnumSpec } from './contract';
import { EnumMember, ServiceError } from './contract';
import type { Execution } from './execution';
import type { Crossing } from './marshal';
import { toScript, toService } from './marshal';
import { checkPermission } from './permissions';
import type { Realm } from './realm';
import type { KnownClass, KnownService, Registry } from './registry';
import { signatureMessage } from './signature';
import type { World } from './world';

/** What a realm's facades stand for; shared by all realms of a host, so that an object may wander from one to another. */
export type FacadeTable = WeakMap<object, object>;

/** What facades are made from. */
export interface ExposeContext {
  readonly realm: Realm;
  readonly registry: Registry;
  readonly world: World;
  readonly facades: FacadeTable;
  /** The execution that calls from this realm belong to. */
  execution(): Execution;
}

/** A member about to be called. */
interface CallTarget {
  readonly known: KnownClass;
  readonly name: string;
  /** The object behind the facade; undefined when the service is not emulated. */
  readonly impl: object | undefined;
  readonly execution: Execution;
}

/** The facades of one realm. */
export class Exposer implements Crossing {
  readonly realm: Realm;
  private readonly prototypes = new Map<string, object>();
  private readonly enumValues = new Map<EnumMember, object>();

  constructor(private readonly context: ExposeContext) {
    this.realm = context.realm;
  }

  /** The facade of a service, emulated or not: of one that is not, every member says so when it is called. */
  service(service: KnownService): object {
    const facade = Object.create(this.prototypeOf(service.known, service.impl)) as object;
    if (service.impl) this.context.facades.set(facade, service.impl);
    return facade;
  }

  show(given: object): object | undefined {
    // A facade of another realm is shown anew, so that calls through it belong to this execution.
    const impl = this.context.facades.get(given) ?? given;
    const known = this.context.registry.classOf(impl);
    if (!known) return undefined;
    const value = impl instanceof EnumMember ? this.enumValues.get(impl) : undefined;
    if (value) return value;
    const facade = Object.create(this.prototypeOf(known)) as object;
    this.context.facades.set(facade, impl);
    known.spec?.onShow?.(impl, facade);
    if (impl instanceof EnumMember) this.enumValues.set(impl, facade);
    return facade;
  }

  reveal(shown: object): object | undefined {
    return this.context.facades.get(shown);
  }

  /** Members are made when they are first asked for: a class has hundreds, and an execution uses a handful. */
  private prototypeOf(known: KnownClass, singleton?: object): object {
    const made = this.prototypes.get(known.name);
    if (made) return made;
    const target = new this.realm.Object() as Record<PropertyKey, unknown>;
    const has = (key: PropertyKey): boolean => known.members.has(String(key)) || known.enums.has(String(key));
    const get = (held: Record<PropertyKey, unknown>, key: PropertyKey): unknown => {
      if (typeof key === 'string' && has(key) && !Object.prototype.hasOwnProperty.call(held, key))
        held[key] = this.memberOf(known, key, singleton);
      return held[key];
    };
    if (!known.members.has('toString')) target.toString = this.realm.adopt(() => known.name);
    const prototype = new Proxy(target, { get, has: (held, key) => has(key) || key in held });
    this.prototypes.set(known.name, prototype);
    return prototype;
  }

  private memberOf(known: KnownClass, name: string, singleton: object | undefined): unknown {
    const spec = known.enums.get(name);
    if (spec) return this.enumOf(spec);
    const { facades } = this.context;
    const call = (self: unknown, args: unknown[]): unknown => {
      // A member of a service works without its object too: `values.forEach(Logger.log)`.
      const impl = (typeof self === 'object' && self !== null ? facades.get(self) : undefined) ?? singleton;
      return this.call({ known, name, impl }, args);
    };
    return this.realm.adopt(function (this: unknown, ...args: unknown[]): unknown {
      return call(this, args);
    });
  }

  private enumOf(spec: EnumSpec): object {
    const made = new this.realm.Object() as Record<string, unknown>;
    for (const member of spec.members) made[member.name()] = this.show(member);
    return made;
  }

  private call(target: Omit<CallTarget, 'execution'>, args: unknown[]): unknown {
    const { world } = this.context;
    const execution = this.context.execution();
    const caller = world.current;
    world.current = execution;
    const startedAt = performance.now();
    // Nothing of a killed run goes on, not even its log.
    try {
      execution.checkAlive();
      return this.answer({ ...target, execution }, args);
    } catch (error) {
      throw error instanceof ServiceError ? this.realm.newError('Exception', error.message) : error;
    } finally {
      execution.servicesMs += performance.now() - startedAt;
      world.current = caller;
    }
  }

  private answer(target: CallTarget, args: unknown[]): unknown {
    const { known, name, impl, execution } = target;
    const method: unknown = impl ? (impl as Record<string, unknown>)[name] : undefined;
    if (!impl && known.spec)
      throw this.realm.newError('TypeError', `${known.name}.${name} was called without its object`);
    if (typeof method !== 'function' || !known.spec)
      throw this.realm.newError('TypeError', `${known.name}.${name} is not emulated`);
    this.admit(target, args);
    const makeThere = known.spec.madeThere?.get(name);
    if (makeThere) {
      execution.addDataCall(known.spec.rowsMoved?.(name, impl ?? {}, args) ?? 0);
      return makeThere(impl ?? {}, this.realm);
    }
    const given = known.spec.asShown?.has(name) ? args : args.map((arg) => toService(arg, this));
    const rows = known.spec.rowsMoved?.(name, impl ?? {}, given);
    if (rows !== undefined) execution.addDataCall(rows);
    return toScript(Reflect.apply(method as (...values: unknown[]) => unknown, impl, given), this);
  }

  private admit(target: CallTarget, args: readonly unknown[]): void {
    const { known, name, execution } = target;
    const counts = known.members.get(name) ?? '*';
    if (!counts.includes('*') && !counts.includes(args.length.toString(36)))
      throw new ServiceError(
        signatureMessage(
          known,
          name,
          args.map((arg) => this.describe(arg)),
        ),
      );
    checkPermission(
      { owner: known.owner, className: known.name, name },
      execution.start.authMode,
      this.context.world.grant,
    );
    if (!known.spec?.free.has(name)) execution.count(`${known.name}.${name}`);
  }

  private describe(arg: unknown): unknown {
    const impl = typeof arg === 'object' && arg !== null ? this.reveal(arg) : undefined;
    return impl ? this.context.registry.classOf(impl) : arg;
  }
}
