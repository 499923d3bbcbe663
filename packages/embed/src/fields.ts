// Asked for by the loader: the file that this lands in holds what every form shares.
export {};
