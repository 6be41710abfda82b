/** What people see: HTML made of data that is handed in, without knowing how it was asked for or where it is kept. */
package nl.kwalgraaf.serve.pages;
