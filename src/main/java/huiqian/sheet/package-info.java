/** Tables as they are exchanged with spreadsheets, CSV and XLSX: read with line numbers, written, never run. Knows no noun. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package huiqian.sheet;
