/** Makes something when it is first asked for, and then keeps it. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** The same of each of several things by name. */
export function onceEach<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, { readonly it: Made }>();
  return (name) => {
    const one = made.get(name) ?? { it: make(name) };
    made.set(name, one);
    return one.it;
  };
}
