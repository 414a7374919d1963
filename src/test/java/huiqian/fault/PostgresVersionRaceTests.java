package huiqian.fault;

import huiqian.support.WholeApplicationOnPostgres;

@WholeApplicationOnPostgres
class PostgresVersionRaceTests extends VersionRaceTests {}
